using System.Collections.Frozen;
using System.Globalization;
using Vekha.Application;
using Vekha.Web.Words;

namespace Vekha.Web.Forms;

/// <summary>The words of what is wrong with a field: the text named after the enumeration and its member, «EvidenceFault_NumberRequired».</summary>
internal static class FaultTexts
{
    private static readonly FrozenDictionary<string, string> Words = Texts.ResourceManager
        .GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)!
        .Cast<System.Collections.DictionaryEntry>()
        .Where(entry => ((string)entry.Key).Contains("Fault_", StringComparison.Ordinal))
        .ToFrozenDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    /// <exception cref="KeyNotFoundException">The code has no text; a test keeps that from happening.</exception>
    public static string Of(FieldFault fault) => Of(fault.Code, fault.Arguments);

    public static string Of(Enum code, params IReadOnlyList<object> arguments) => Words[KeyOf(code)].With([.. arguments]);

    public static string KeyOf(Enum code) => $"{code.GetType().Name}_{code}";

    /// <summary>The messages by field; what a field of the form is called otherwise than in the request is named by <paramref name="nameOf"/>.</summary>
    public static FieldErrors Errors(IEnumerable<FieldFault> faults, Func<string, string>? nameOf = null)
    {
        var errors = new FieldErrors();
        foreach (var fault in faults) errors.TryAdd(nameOf?.Invoke(fault.Field) ?? fault.Field, Of(fault));
        return errors;
    }
}
