using Vekha.Application;
using Vekha.Application.Acts;
using Vekha.Documents.Findings;
using Vekha.Web.Lists;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Acts;

/// <summary>The list of acts: what stands in its columns.</summary>
internal static class ActColumns
{
    public static ListDescription<ActsQuery.ShownAct, ActColumn> For(RequestClock clock) =>
        new(Texts.Acts, new(ActColumn.LoadedAt, Descending: true),
        [
            new(ActColumn.Number, Texts.Number, row => row.Act.Number) { IsHead = true },
            new(ActColumn.Date, Texts.Date, row => row.Act.Date),
            new(ActColumn.Title, Texts.Act, row => row.Act.Title),
            new(ActColumn.Plans, ActTexts.List_ColumnPlans, PlansOf),
            new(ActColumn.Findings, ActTexts.List_ColumnFindings, FindingsOf) { Sorts = false },
            new(ActColumn.LoadedAt, ActTexts.List_ColumnLoaded, row => clock.DayOf(row.Act.LoadedAt)),
            new(ActColumn.LoadedBy, ActTexts.List_ColumnLoadedBy, row => row.Act.LoadedBy) { OnScreen = false },
        ]);

    private static string? PlansOf(ActsQuery.ShownAct row) => row switch
    {
        { Plans: [] } => row.Act.HasPassport ? ActTexts.List_Passport : row.Act.AmendsUnknown ? ActTexts.List_Amends : null,
        _ => string.Join("; ", row.Plans.Select(p => $"{p.Programme ?? ActTexts.List_NoProgramme} ({ActWords.Of(p.State)})")),
    };

    private static string? FindingsOf(ActsQuery.ShownAct row) => !row.SeesFindings || row.Act.Findings.Count == 0 ? null
        : string.Join(", ", row.Act.Findings.GroupBy(f => f.Severity).OrderBy(g => g.Key).Select(g => g.Key switch
        {
            Severity.Error => Russian.Count(g.Count(), ActTexts.List_CountErrors),
            Severity.Warning => Russian.Count(g.Count(), ActTexts.List_CountWarnings),
            _ => Russian.Count(g.Count(), ActTexts.List_CountNotes),
        }));
}
