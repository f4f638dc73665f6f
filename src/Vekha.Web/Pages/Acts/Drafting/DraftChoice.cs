using System.Globalization;
using Vekha.Application;
using Vekha.Application.Acts.Drafting;
using Vekha.Documents.Blocks;
using Vekha.Documents.Printing;
using Vekha.Planning.Editions;

namespace Vekha.Web.Pages.Acts.Drafting;

/// <summary>How a draft is to be printed, as the address says; what it does not say is as the installation sets it.</summary>
internal sealed record DraftChoice(bool? Whole, bool NamesFormer, OfficialStandard Standard, string? Reason)
{
    public const string WholeKey = "whole", FormerKey = "former", StandardKey = "standard", ReasonKey = "reason";

    public const int LongestReason = 500;

    private const string ShownKey = "shown";

    public static DraftChoice Of(IQueryCollection address, DraftingSettings settings)
    {
        // An unticked box is not in the address, so the form says that it was shown.
        var isChosen = address.ContainsKey(ShownKey);
        return new(
            bool.TryParse(address[WholeKey], out var whole) ? whole : null,
            isChosen ? address.ContainsKey(FormerKey) : settings.NamesFormerActs,
            Enum.TryParse<OfficialStandard>(address[StandardKey], out var standard) && Enum.IsDefined(standard)
                ? standard : settings.Standard,
            isChosen ? Shortened(address[ReasonKey].ToString()) : settings.Reason);
    }

    public static string Shown => ShownKey;

    public AmendingStyle StyleOf(DraftedChange? change) => new(IsWhole(change), NamesFormer, Reason);

    public bool IsWhole(DraftedChange? change) => change is { Whole: not null } || (Whole ?? change?.SuggestsWhole ?? false);

    /// <summary>The address of the file as it is chosen.</summary>
    public string FileAddress(ActId id) => QueryString.Create(
    [
        new(ShownKey, "true"),
        new(WholeKey, Whole is { } whole ? whole.ToString(CultureInfo.InvariantCulture).ToLowerInvariant() : null),
        .. NamesFormer ? [new(FormerKey, "true")] : Array.Empty<KeyValuePair<string, string?>>(),
        new(StandardKey, $"{Standard}"),
        new(ReasonKey, Reason),
    ]) is var query ? $"/acts/{id}/draft.docx{query}" : "";

    private static string? Shortened(string typed) =>
        string.IsNullOrWhiteSpace(typed) ? null : typed.Trim().Start(LongestReason);
}
