using Vekha.Application;
using Vekha.Application.Obligations;
using Vekha.Planning.Access;
using Vekha.Web.Access;
using Vekha.Web.Answers;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Obligations;

internal static class ListExports
{
    public static void MapListExports(this IEndpointRouteBuilder app) => app.MapGet("/obligations/list.{format}", async (
        string format, HttpRequest request, ListQuery query, CurrentViewer current, RequestClock clock, CancellationToken ct) =>
        Of(Texts.Obligations, await query.AllAsync(ListFilter.Of(request.Query), current.Viewer, clock.Today, ct), clock.Today).As(format))
        .RequireAuthorization(nameof(Right.ReadPlan));

    public static TableFile Of(string name, IEnumerable<ListRow> rows, DateOnly today) => new(name,
        [
            Texts.Due, ObligationTexts.List_Practical, Texts.NumberSign, Texts.Measure, Texts.Owner, Texts.Municipality,
            Texts.Cohort, Texts.State, ObligationTexts.List_DaysLate, Texts.Side_Label,
            ObligationTexts.List_Since, ObligationTexts.List_ClosedOn,
        ],
        [.. rows.Select(row => RowOf(row, today))]);

    private static object?[] RowOf(ListRow row, DateOnly today) =>
    [
        row.Due, row.Practical, row.Number, row.Name, row.Centre ?? Texts.Region, row.Municipality, row.Cohort,
        StandingWords.Of(row.StandingOn(today)), row.Situation.DaysLateOn(today) is > 0 and var late ? late : null,
        MoveWords.Of(row.Situation.Move.Side), row.Situation.Move.Since, row.ClosedOn,
    ];
}
