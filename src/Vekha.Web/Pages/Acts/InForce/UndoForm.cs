using Vekha.Application.Acts.InForce;
using Vekha.Planning.Editions;

namespace Vekha.Web.Pages.Acts.InForce;

public sealed class UndoForm
{
    /// <summary>The id of the job, so that a form posted twice starts one.</summary>
    public Guid Key { get; set; }
    public long Seen { get; set; }

    public UndoInForceRequest Request(EditionId edition) => new(edition, Key, Seen);
}
