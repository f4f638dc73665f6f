using Vekha.Application.Approvals.Waiting;

namespace Vekha.Web.Pages.Routes.Waiting;

public sealed class BulkForm
{
    /// <summary>Made when the form was rendered: a form posted twice has one effect.</summary>
    public Guid Key { get; set; }
    /// <summary>One for all that is returned.</summary>
    public string? Reason { get; set; }

    public DecideManyRequest Request(IReadOnlyList<WaitingItem> items, bool accepts) => new(items, Key, accepts, Reason);
}
