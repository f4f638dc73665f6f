using Vekha.Application.Acts.Amending;
using Vekha.Planning;
using Vekha.Planning.Editions;

namespace Vekha.Web.Pages.Acts.Amending;

public sealed class FollowForm
{
    /// <summary>The edition that is changed; null for a plan of its own.</summary>
    public Guid? Former { get; set; }

    public FollowRequest Request(ActId act, int? ordinal) => new(act, ordinal, EditionId.Of(Former));
}
