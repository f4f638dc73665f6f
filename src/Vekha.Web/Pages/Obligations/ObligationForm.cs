using Vekha.Application.Files;
using Vekha.Application.Obligations;
using Vekha.Planning.Obligations;
using Vekha.Web.Forms;

namespace Vekha.Web.Pages.Obligations;

/// <summary>What any form of the page sends: each fills what it asks for.</summary>
public sealed class ObligationForm
{
    /// <summary>Made when the form was rendered: a form posted twice has one effect.</summary>
    public Guid Key { get; set; }

    /// <summary>The obligation as the person saw it.</summary>
    public uint Version { get; set; }

    /// <summary>The document that is looked at when this one is decided; null where the page of the obligation is.</summary>
    public Guid? Next { get; set; }

    public string? Reason { get; set; }
    public string? Due { get; set; }
    public string? Number { get; set; }
    public string? Date { get; set; }
    public bool WithoutNumber { get; set; }
    public int? Deliverable { get; set; }
    public string? Note { get; set; }

    public ObligationRequest Request(ObligationId obligation, ObligationAction action) =>
        new(obligation, action, Key, Version, Reason, TypedDay.Of(Due)) { Unclear = TypedDay.Unclear((nameof(Due), Due)) };

    public AddEvidenceRequest EvidenceRequest(ObligationId obligation, IReadOnlyList<Upload> files) =>
        new(obligation, Key, Deliverable, WithoutNumber, Number, TypedDay.Of(Date), Note, files)
        {
            Unclear = WithoutNumber ? [] : TypedDay.Unclear((nameof(Date), Date)),
        };
}
