using Vekha.Documents.Acts;
using Vekha.Documents.Amendments;

namespace Vekha.Documents.Tests.Amendments;

/// <summary>What clauses change, each as a line: «1, 1) ReplaceWords 5/4 [до 1 марта] [до 2 марта]».</summary>
internal static class Told
{
    public const string OfPlan = "О внесении изменений в комплекс мер («дорожную карту»)";

    public static IReadOnlyList<string> Of(params string[] clauses) => Under(OfPlan, clauses);

    public static IReadOnlyList<string> Under(string? title, params string[] clauses) =>
        [.. Read(title, [.. clauses.Select((text, i) => new Clause($"{i + 1}", text))]).Select(Line)];

    public static IReadOnlyList<Amendment> Read(string? title, params IReadOnlyList<Clause> clauses) =>
        ClauseAmendments.Of(new Act(ActType.Order, null, new(2024, 6, 3), "80-р", null, title, [], clauses, null));

    public static string Line(Amendment a) => string.Join(' ', new[]
    {
        a.Where, a.Kind.ToString(), Place(a), a.Old is null ? null : $"[{a.Old}]", a.New is null ? null : $"[{a.New}]",
        a.NewRows.Count > 0 ? "+" + Rows(a.NewRows) : null, a.AnyCase ? "any case" : a.Everywhere ? "everywhere" : null,
        a.Scope.IsPlan == false ? "of the act" : null,
    }.OfType<string>());

    private static string? Place(Amendment a) =>
        (Rows(a.Place.Rows), string.Join(",", a.Place.Columns.Select(c => c.Number is { } n ? $"{n}" : c.Part?.ToString() ?? "?"))) switch
        {
            ("", "") => null,
            var (rows, columns) => columns.Length == 0 ? rows : $"{rows}/{columns}",
        };

    private static string Rows(IEnumerable<RowRange> rows) =>
        string.Join(",", rows.Select(r => r switch
        {
            { Naming: { } naming } => $"{naming} {r.First}",
            { Last: { } last } => $"{r.First}-{last}",
            _ => r.First,
        }));
}
