namespace Vekha.Web.Pages.Acts.Loading;

/// <summary>What is typed into «Загрузить акт».</summary>
public sealed class NewActForm
{
    /// <summary>Made when the form is rendered: the id of the act, so that a form posted twice loads it once.</summary>
    public Guid Key { get; set; }
    public Guid? Region { get; set; }
    public IFormFile? File { get; set; }
    public string? Text { get; set; }
}
