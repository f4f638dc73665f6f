using Vekha.Planning.Obligations;
using Vekha.Web.Pages.Approvals.Undoing;

namespace Vekha.Web.Tests.Approvals.Undoing;

public sealed class UndoWordsTests
{
    [Fact]
    public void A_mark_a_question_and_a_task_are_not_called_decisions()
    {
        DecisionKind[] decisions = [DecisionKind.Accepted, DecisionKind.Returned, DecisionKind.NotApplicable];
        foreach (var kind in Enum.GetValues<DecisionKind>())
            UndoWords.ButtonOf(kind).Contains("решение", StringComparison.Ordinal).ShouldBe(decisions.Contains(kind), kind.ToString());
        foreach (var shared in new[] { RouteTexts.Undo_Until, RouteTexts.Undo_Title, RouteTexts.Undo_Lead, RouteTexts.Undo_Done })
            shared.ShouldNotContain("решени");
    }
}
