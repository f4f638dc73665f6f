using Vekha.Documents.Passports;

namespace Vekha.Documents.Findings;

/// <summary>One person printed in two ways: the rarer spelling is reported. Swapped initials are a warning, differing punctuation is an
/// info.</summary>
internal static class PersonVariant
{
    /// <param name="Where">The number of the row; null in parts without rows.</param>
    private readonly record struct Printing(string Text, PersonName Name, string? Part, string? Where);

    public static IEnumerable<Finding> In(Passport passport) =>
        from person in Printings(passport).GroupBy(printing => printing.Name.Key)
        let spellings = person.GroupBy(printing => WithoutSpaces(printing.Text)).OrderByDescending(spelling => spelling.Count()).ToList()
        from spelling in spellings.Skip(1)
        from part in spelling.Where(printing => printing.Part is not null).GroupBy(printing => printing.Part)
        select Of(part.Key!, [.. part], spellings[0].First());

    private static Finding Of(string part, List<Printing> rare, Printing usual)
    {
        var rows = string.Join(", ", rare.Select(printing => printing.Where).Distinct());
        var where = part == "plan" ? PassportPlace.OfPlan(rows) : PassportPlace.OfParticipants(rows);
        return new(FindingCode.NameVariant, rare[0].Name.Initials == usual.Name.Initials ? Severity.Info : Severity.Warning, where,
            $"Напечатано «{rare[0].Text}», а в остальных местах — «{usual.Text}». По-видимому, это одно лицо.");
    }

    private static IEnumerable<Printing> Printings(Passport passport)
    {
        foreach (var official in new[] { passport.Curator, passport.Head, passport.Administrator })
            if (official is not null && PersonName.Of(official.Name) is { } name) yield return new(official.Name, name, null, null);
        foreach (var row in passport.Participants)
            foreach (var text in new[] { row.Name, row.Manager })
                if (PersonName.Of(text) is { } name) yield return new(text!, name, "participants", row.Number);
        foreach (var row in passport.Plan)
            foreach (var text in row.Responsible)
                if (PersonName.Of(text) is { } name) yield return new(text, name, "plan", row.Number);
    }

    /// <summary>A space between initials does not make another spelling.</summary>
    private static string WithoutSpaces(string text) => text.Replace(". ", ".", StringComparison.Ordinal);
}
