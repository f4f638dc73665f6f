using Vekha.Application.Acts.Amending;
using Vekha.Planning.Editions;

namespace Vekha.Web.Pages.Acts.Amending;

public sealed class ReverseForm
{
    /// <summary>The id of the job, so that a form posted twice starts one.</summary>
    public Guid Key { get; set; }

    public ReverseRequest Request(EditionId edition) => new(edition, Key);
}
