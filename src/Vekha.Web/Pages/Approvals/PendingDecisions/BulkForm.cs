using Vekha.Application.Approvals.PendingDecisions;

namespace Vekha.Web.Pages.Approvals.PendingDecisions;

public sealed class BulkForm
{
    /// <summary>Made when the form was rendered: a form posted twice has one effect.</summary>
    public Guid Key { get; set; }
    /// <summary>One for all that is returned and has none of its own; a remark for what is passed on.</summary>
    public string? Reason { get; set; }
    public List<OwnReason>? Reasons { get; set; }

    public string? ReasonOf(Guid item) => Reasons?.Find(own => own.Id == item)?.Text;

    public DecideManyRequest Request(IReadOnlyList<PendingItem> items, bool accepts) =>
        new(items, Key, accepts, Reason) { Reasons = [.. (Reasons ?? []).Select(own => new ItemReason(own.Id, own.Text))] };

    public sealed class OwnReason
    {
        /// <summary>Of the passage or of the obligation.</summary>
        public Guid Id { get; set; }
        public string? Text { get; set; }
    }
}
