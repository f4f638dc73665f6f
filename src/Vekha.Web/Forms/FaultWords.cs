using System.Collections.Frozen;
using Vekha.Application;
using Vekha.Application.Files;
using Vekha.Formats;
using Vekha.Formats.Opening;
using Vekha.Planning.Access;
using Vekha.Planning.Organisations;
using Vekha.Web.Words;

namespace Vekha.Web.Forms;

/// <summary>The words of what is wrong with a field: the text lies among those of its area and is named after the
/// enumeration and its member, «EvidenceFault_NumberRequired».</summary>
internal static class FaultWords
{
    private static readonly FrozenDictionary<string, string> Words = AreaTexts.All()
        .Where(text => text.Key.Contains("Fault_", StringComparison.Ordinal))
        .ToFrozenDictionary(text => text.Key, text => text.Value);

    public static IEnumerable<string> Keys => Words.Keys;

    /// <exception cref="KeyNotFoundException">The code has no text; a test keeps that from happening.</exception>
    public static string Of(FieldFault fault) => Of(fault.Code, fault.Arguments);

    public static string Of(Enum code, params IReadOnlyList<object> arguments) => code is Unreadable why ? why.Text()
        : Words[KeyOf(code)].With([.. arguments.Select(Word)]);

    public static string KeyOf(Enum code) => $"{code.GetType().Name}_{code}";

    /// <summary>The messages by field; several faults of one field are told one after the other.</summary>
    /// <param name="nameOf">Names the field of the form where it is called otherwise than that of the request.</param>
    public static FieldErrors Errors(IEnumerable<FieldFault> faults, Func<string, string>? nameOf = null)
    {
        var errors = new FieldErrors();
        foreach (var field in faults.GroupBy(fault => nameOf?.Invoke(fault.Field) ?? fault.Field))
            errors[field.Key] = string.Join(' ', field.Select(Of).Distinct());
        return errors;
    }

    /// <summary>For a page with one place for all messages: the refusal, or what is wrong with the first field.</summary>
    /// <returns>null where nothing is wrong.</returns>
    public static string? First<T>(Outcome<T> outcome) =>
        outcome.Refusal is { } refusal ? RefusalWords.Of(refusal) : outcome.Faults.Select(Of).FirstOrDefault();

    private static object Word(object argument) => argument switch
    {
        Role role => RoleWords.Of(role),
        OrganisationKind kind => OrganisationKindWords.Of(kind),
        IEnumerable<OrganisationKind> kinds => Russian.Either([.. kinds.Select(kind => $"«{OrganisationKindWords.Of(kind)}»")]),
        FileKind kind => FileKindWords.Of(kind),
        ByteCount size => FileSize.Of(size.Bytes),
        _ => argument,
    };
}
