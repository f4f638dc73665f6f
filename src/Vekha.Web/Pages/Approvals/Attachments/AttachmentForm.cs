namespace Vekha.Web.Pages.Approvals.Attachments;

public sealed class AttachmentForm
{
    public string? Seen { get; set; }
    /// <summary>By deliverable; null for none.</summary>
    public List<Guid?> Templates { get; set; } = [];
}
