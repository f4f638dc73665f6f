using Vekha.Planning.Centres;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Centres;

/// <summary>What saving a table of centres would do.</summary>
/// <param name="Organisations">To be created, those above first.</param>
public sealed record ImportPlan(IReadOnlyList<CheckedRow> Rows, IReadOnlyList<Organisation> Organisations)
{
    public IReadOnlyList<Centre> Centres { get; } = [.. Rows.Select(r => r.Centre).OfType<Centre>()];

    public int Faulty => Rows.Count(r => r.State == ImportState.Faulty);

    public int Known => Rows.Count(r => r.State == ImportState.Known);
}

/// <param name="Centre">What the row becomes; null where it becomes none.</param>
/// <param name="Faults">In the order of the columns.</param>
public sealed record CheckedRow(
    ImportRow Row, ImportState State, Centre? Centre, IReadOnlyList<FieldFault> Faults, IReadOnlyList<ImportNote> Notes);

public enum ImportState { New, Known, Faulty }

/// <summary>What to know about a row that has no faults.</summary>
/// <param name="Name">Of the organisation, or of the centre that is there.</param>
public sealed record ImportNote(ImportNoteKind Kind, string Name);

public enum ImportNoteKind { MunicipalityAdded, HostAdded, CentreExists }
