using System.Text.RegularExpressions;
using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Plans;

namespace Vekha.Documents.Findings;

/// <summary>A printed term from which no rule could be read; a day that does not exist is reported by <see
/// cref="ImpossibleDay"/>.</summary>
internal static partial class UnreadDeadline
{
    public static IEnumerable<Finding> In(IReadOnlyList<ReadPlan> read) =>
        from item in read.Measures()
        let unread = item.Measure.Deliverables.Select(deliverable => deliverable.Deadline).Prepend(item.Measure.Deadline)
            .FirstOrDefault(IsUnread)
        where unread is not null
        select new Finding(FindingCode.UnreadDeadline, Severity.Warning, item.Where,
            $"Срок {Excerpt.Of(unread.Text)} не удалось прочитать: дату придётся назначить вручную.");

    private static bool IsUnread(Deadline? deadline) =>
        deadline is { Rules.Count: 0, Text.Length: > 0 } && !Nothing.IsMatch(deadline.Text) && !ImpossibleDay.IsIn(deadline.Text);

    /// <summary>Words that themselves say there is no term.</summary>
    [GeneratedRegex(@"^(?:[-–—xх*\s]+|нет|не требуется|исполнено|выполнено)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nothing { get; }
}
