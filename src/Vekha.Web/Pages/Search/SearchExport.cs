using Vekha.Application;
using Vekha.Application.Search;
using Vekha.Formats.Xlsx;
using Vekha.Planning.Access;
using Vekha.Web.Access;
using Vekha.Web.Lists;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Search;

public enum FoundColumn { Kind, Title, Owner, Number, Day, Standing }

/// <summary>What was found, as a file: a row each, of whatever kind.</summary>
internal static class SearchExport
{
    public static void MapSearchExport(this IEndpointRouteBuilder app) => app.MapGet("/search/list.{format}", async (
        string format, HttpRequest request, SearchQuery query, SearchChoicesQuery choices, CurrentViewer current, RequestClock clock,
        CancellationToken ct) =>
    {
        var (filter, view) = (SearchFilter.Of(request.Query), ColumnsOn(clock.Today).View(request.Query));
        var found = await query.AllAsync(filter, current.Viewer, ct);
        var named = await choices.RunAsync(filter.Within, current.Viewer, ct);
        var rows = found.Found.GroupBy(f => f.Kind).OrderBy(g => g.Key).SelectMany(g => Found.InOrder(g.Key, g, filter.Order));
        IEnumerable<(string Label, string? Value)> words =
        [
            (SearchTexts.What, filter.Text is { } text ? $"«{text}»" : null),
            (Texts.Filter, filter.Within.IsNarrowed
                ? string.Join(", ", filter.Within.Parts.Select(part => SearchPageWords.Of(part, filter.Within, named))) : null),
        ];
        return view.File(view.List.Sorted(rows, view.Order), ListAbout.Of(clock.Today, words)).As(format);
    }).RequireAuthorization(nameof(Right.ReadPlan));

    private static ListDescription<Found, FoundColumn> ColumnsOn(DateOnly today) => new(Texts.Search_Title, new(FoundColumn.Kind),
    [
        new(FoundColumn.Kind, SearchTexts.KindOfFound, found => SearchPageWords.Of(found.Kind)) { IsGroup = true },
        new(FoundColumn.Title, Texts.Name, found => found.Title) { IsHead = true },
        new(FoundColumn.Owner, Texts.Owner,
            found => found.BelongsTo ?? (found.Kind == SearchKind.Obligations ? Texts.Region : null)) { IsGroup = true },
        new(FoundColumn.Number, Texts.Number, found => found.Number),
        new(FoundColumn.Day, Texts.Date, found => found.Day),
        new(FoundColumn.Standing, Texts.State, found => found.StandingOn(today) is { } standing
            ? new ColouredText(StandingWords.Of(standing), StandingWords.Colour(standing)) : null),
    ]);
}
