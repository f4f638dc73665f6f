using Vekha.Application.Acts.Amending;
using Vekha.Planning.Editions;

namespace Vekha.Web.Pages.Acts.Amending;

public sealed class FollowForm
{
    /// <summary>The choice of a plan of its own, told from no choice.</summary>
    public const string OwnPlan = "none";

    /// <summary>The edition that is changed, or <see cref="OwnPlan"/>.</summary>
    public string? Former { get; set; }

    /// <summary>How many rows written by hand may be lost, and for which choice of <see cref="Former"/> that was asked.</summary>
    public int? Loses { get; set; }
    public string? Asked { get; set; }

    public FollowRequest Request(ActId act, int? ordinal) =>
        new(act, ordinal, Guid.TryParse(Former, out var id) ? EditionId.Of(id) : null)
        {
            IsOwnPlan = Former == OwnPlan,
            Loses = Asked == Former ? Loses : null,
        };
}
