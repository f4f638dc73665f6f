namespace Vekha.Web.Pages.Routes.Laying;

public sealed class LayingForm
{
    public string? Seen { get; set; }
    /// <summary>By deliverable; null for none.</summary>
    public List<Guid?> Templates { get; set; } = [];
}
