using Vekha.Application.Approvals.PendingDecisions;

namespace Vekha.Web.Pages.Approvals.PendingDecisions;

public sealed class BulkForm
{
    /// <summary>Made when the form was rendered: a form posted twice has one effect.</summary>
    public Guid Key { get; set; }
    /// <summary>One for all that is returned; a remark for what is passed on.</summary>
    public string? Reason { get; set; }

    public DecideManyRequest Request(IReadOnlyList<PendingItem> items, bool accepts) => new(items, Key, accepts, Reason);
}
