using Vekha.Documents.Passports;
using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Findings;

/// <summary>A row of the plan that names nobody, or no document, although the plan has a column for it that most rows fill.</summary>
internal static class BlankCell
{
    private const double Most = 0.6;

    public static IEnumerable<Finding> In(ReadPassport read)
    {
        var rows = read.Plan.Items;
        if (read.Plan.Table.Has(PassportColumnRole.Responsible) && rows.Count(row => row.Responsible.Count > 0) > rows.Count * Most)
            foreach (var row in rows.Where(row => row.Responsible.Count == 0))
                yield return new(FindingCode.NoResponsible, Severity.Error, PassportPlace.Of(row), $"В строке {row.Number} плана не назван ответственный исполнитель.");
        if (read.Plan.Table.Has(PassportColumnRole.Document) && rows.Count(row => row.Document is not null) > rows.Count * Most)
            foreach (var row in rows.Where(row => row.Document is null))
                yield return new(FindingCode.NoDeliverable, Severity.Warning, PassportPlace.Of(row), $"В строке {row.Number} плана не назван документ, которым подтверждается исполнение.");
    }
}
