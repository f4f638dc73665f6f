using Vekha.Documents.Blocks;
using Vekha.Documents.Plans;

namespace Vekha.Documents.Findings;

/// <summary>A text that visibly breaks off: a list with item 1 only, or with a last word that cannot be the last.</summary>
internal static class TruncatedText
{
    public static IEnumerable<Finding> In(IReadOnlyList<ReadPlan> read) =>
        from item in read.Measures()
        let broken = Broken(item.Measure, item.Row)
        where broken is not null
        select new Finding(FindingCode.TruncatedText, Severity.Warning, item.Where, broken);

    private static string? Broken(Measure measure, JoinedRow row) =>
        NumberedList.Items(row.Text(ColumnRole.Deliverable)).Count == 1
            ? "Нумерованный перечень результатов состоит из одного пункта «1.»: пункта 2 и следующих нет. "
                + "Возможно, текст обрывается в конце страницы."
        : UnfinishedText.Is(measure.Name) ? Message("Наименование мероприятия", measure.Name)
        : measure.Deliverables.FirstOrDefault(item => UnfinishedText.Is(item.Text)) is { } deliverable
            ? Message("Результат", deliverable.Text)
        : null;

    private static string Message(string what, string text) =>
        $"{what} обрывается: «…{text[Math.Max(0, text.Length - 40)..]}». Сверьте строку с подлинником.";
}
