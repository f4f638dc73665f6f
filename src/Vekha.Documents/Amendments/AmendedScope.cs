using System.Globalization;
using System.Text.RegularExpressions;
using Vekha.Documents.Plans;

namespace Vekha.Documents.Amendments;

/// <summary>Which text the words of a clause name: «в комплекс мер», «приложения № 2», «преамбулу», «пункта 3 распоряжения».</summary>
internal static partial class AmendedScope
{
    public const string Words = Plan + @"|(?<title>(?:наименовани|названи|заголов)\p{L}+\s+(?:" + Plan + "))|" + Act;

    private const string Plan =
        @"дорожн\p{L}+\s+карт\p{L}*|комплекс\p{L}*\s+мер(?!\p{L})|комплексн\p{L}+\s+план\p{L}*|план(?:а|е|у|ом)?"
        + @"|план\p{L}*\s+мероприяти\p{L}*|плана?-график\p{L}*|переч\p{L}+\s+мероприяти\p{L}*|график\p{L}*|таблиц\p{L}*"
        + @"|(?<annexed>приложени\p{L}+)(?:\s+(?:(?:№|N)\s*)?(?<annex>(?>\d+))(?!\s*(?:,|и|[-–—])\s*(?:№\s*)?\d))?";
    private const string Act =
        @"(?<act>(?<whole>распоряжени\p{L}*|постановлени\p{L}*|приказ\p{L}*|указ(?:а|у|е|ом)?)|преамбул\p{L}*"
        + @"|наименовани\p{L}+(?!\s+(?:мероприят|граф|столбц|колон|строк|позици|раздел))|названи\p{L}+|заголов\p{L}+)";

    /// <param name="mention">A match of <see cref="Words"/>.</param>
    /// <param name="named">The mention and the words after it that name the text.</param>
    public static AmendmentScope Of(Match mention, string named) => mention.Groups["act"].Success
        ? new(false, null, null) { IsWholeAct = mention.Groups["whole"].Success }
        : OfPlan(named) with { Annex = Number(mention.Groups["annex"]), IsTitle = mention.Groups["title"].Success };

    /// <param name="named">The words that name a plan.</param>
    public static AmendmentScope OfPlan(string named) => new(true, null, PlanHeading.ProgrammeOf(named));

    private static int? Number(Group annex) =>
        annex.Success && int.TryParse(annex.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>«в «дорожную карту»»: the name of a plan in quotes.</summary>
    public static bool NamesPlan(string quoted) => Named.IsMatch(quoted);

    [GeneratedRegex("^(?:" + Plan + ")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named { get; }
}
