using Vekha.Application.Acts.Amending;
using Vekha.Planning.Editions;

namespace Vekha.Web.Pages.Acts.Amending;

public sealed class PairForm
{
    /// <summary>Leave it to the comparison.</summary>
    public const string Found = "found";

    public Guid Measure { get; set; }
    public uint Version { get; set; }
    /// <summary>«found», or anything else for what is chosen.</summary>
    public string? How { get; set; }
    /// <summary>None for a new measure.</summary>
    public Guid? Before { get; set; }
    /// <summary>Of two that were merged.</summary>
    public Guid? Second { get; set; }

    public PairRequest Request(ActId act) =>
        new(new(act, new(Measure), Version), How == Found ? null
            : [.. new[] { Before, Second }.OfType<Guid>().Select(id => new MeasureId(id))]);
}
