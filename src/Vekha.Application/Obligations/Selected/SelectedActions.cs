using Vekha.Application.Approvals.PendingDecisions;
using Vekha.Planning.Access;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Obligations.Selected;

public static class SelectedActions
{
    private const int Most = 1000;

    /// <summary>What is decided about the obligation itself; null where people only talk about it or are reminded.</summary>
    public static ObligationAction? Decision(this SelectedAction action) => action switch
    {
        SelectedAction.NotApplicable => ObligationAction.MarkNotApplicable,
        SelectedAction.SetDate => ObligationAction.SetDate,
        SelectedAction.Accept => ObligationAction.Accept,
        SelectedAction.Return => ObligationAction.Return,
        _ => null,
    };

    public static Right RightFor(this SelectedAction action) =>
        action.Decision() is { } decision ? ObligationActions.RightFor(decision)
        : action == SelectedAction.Remind ? Right.RemindAuthors : Right.ReadPlan;

    /// <summary>A person is asked or is to do something.</summary>
    public static bool HasAddressee(this SelectedAction action) => action is SelectedAction.Ask or SelectedAction.Assign;

    /// <summary>How many at once.</summary>
    public static int MostOf(this SelectedAction action) =>
        action is SelectedAction.Accept or SelectedAction.Return ? PendingItem.Most : Most;
}
