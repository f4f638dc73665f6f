using Vekha.Planning.Centres;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Centres;

/// <summary>What saving a table of centres would do.</summary>
public sealed record ImportPlan(IReadOnlyList<CheckedRow> Rows)
{
    /// <summary>To be created, those above first.</summary>
    internal IReadOnlyList<Organisation> Organisations { get; init; } = [];

    internal IReadOnlyList<Centre> Centres => [.. Rows.Select(r => r.Centre).OfType<Centre>()];

    /// <summary>How many organisations are created.</summary>
    public int AddedOrganisations => Organisations.Count;

    public int New => Rows.Count(r => r.State == ImportState.New);

    public int Faulty => Rows.Count(r => r.State == ImportState.Faulty);

    public int Known => Rows.Count(r => r.State == ImportState.Known);
}

/// <param name="Faults">In the order of the columns.</param>
public sealed record CheckedRow(
    ImportRow Row, ImportState State, IReadOnlyList<FieldFault> Faults, IReadOnlyList<ImportNote> Notes)
{
    /// <summary>What the row becomes; null where it becomes none.</summary>
    internal Centre? Centre { get; init; }
}

public enum ImportState { New, Known, Faulty }

/// <summary>What to know about a row that has no faults.</summary>
/// <param name="Name">Of the organisation, or of the centre that is there.</param>
public sealed record ImportNote(ImportNoteKind Kind, string Name);

public enum ImportNoteKind { MunicipalityAdded, HostAdded, CentreExists }
