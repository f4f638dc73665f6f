namespace Vekha.Web.Pages.Account.ExpiredSessions;

/// <summary>A form that arrived without a valid session: what was typed travels with the sign-in page and comes back after it.</summary>
/// <param name="Address">Where it was posted to, on this server.</param>
/// <param name="PersonId">Who last signed in in that browser; null where that is not known.</param>
/// <param name="Files">Names of files that were chosen: their content is not carried along.</param>
public sealed record UnsentForm(string Address, Guid? PersonId, IReadOnlyList<UnsentField> Fields, IReadOnlyList<string> Files)
{
    /// <summary>What a person would miss, without keys, numbers of versions and the values of choices, which are English words.</summary>
    public IEnumerable<string> Typed => Fields
        .Where(f => !f.Name.StartsWith('_') && !f.Name.EndsWith("Version", StringComparison.Ordinal) && f.Value.Trim().Length > 0)
        .Select(f => f.Value)
        .Where(v => !IsKey(v) && !v.All(letter => char.IsAsciiLetter(letter) || letter == '-'));

    // The key of a thing, alone or with its kind and the number of the version that was seen.
    private static bool IsKey(string value) => value.Split('.', ':').Any(part => Guid.TryParse(part, out _));
}

public sealed record UnsentField(string Name, string Value);
