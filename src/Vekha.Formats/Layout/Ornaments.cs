using System.Text.RegularExpressions;

namespace Vekha.Formats.Layout;

/// <summary>What every page repeats besides its text: page numbers, running heads.</summary>
internal static partial class Ornaments
{
    private const int Deepest = 2;
    private const int FewestPages = 3;

    public static IReadOnlyList<PageContent> Without(IReadOnlyList<PageContent> pages)
    {
        var running = pages.SelectMany(page => Edges(page).Select(item => Shape(item.Line.Text)).Distinct())
            .GroupBy(shape => shape).Where(group => group.Count() >= FewestPages && group.Count() * 2 > pages.Count)
                .Select(group => group.Key).ToHashSet();
        return [.. pages.Select(page =>
        {
            var ornaments = Edges(page).Where(item => IsNumber(page, item) || running.Contains(Shape(item.Line.Text)))
                .ToHashSet<PageItem>();
            return page with { Items = [.. page.Items.Where(item => !ornaments.Contains(item))] };
        })];
    }

    /// <summary>The lines nearest to the upper and the lower end.</summary>
    private static IEnumerable<LineItem> Edges(PageContent page) =>
        page.Items.Take(Deepest).Concat(page.Items.TakeLast(Deepest)).OfType<LineItem>().Distinct();

    private static bool IsNumber(PageContent page, LineItem item) =>
        (ReferenceEquals(item, page.Items[0]) || ReferenceEquals(item, page.Items[^1])) && PageNumber.IsMatch(item.Line.Text);

    private static string Shape(string text) => Digits.Replace(text, "#");

    [GeneratedRegex(@"^(?:[-–—\s]*\d{1,4}[-–—\s]*|(?:стр\.?|страница|лист)\s*\d+(?:\s*(?:из|/)\s*\d+)?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber { get; }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits { get; }
}
