using Vekha.Application;
using Vekha.Planning.Centres;
using Vekha.Planning.Organisations;

namespace Vekha.Web.Pages.Centres;

/// <summary>What saving the table would do.</summary>
/// <param name="Organisations">To be created, those above first.</param>
public sealed record ImportPlan(IReadOnlyList<CheckedRow> Rows, IReadOnlyList<Organisation> Organisations, IReadOnlyList<ImportColumn> Missing)
{
    public IReadOnlyList<Centre> Centres { get; } = [.. Rows.Select(r => r.Centre).OfType<Centre>()];

    public int Faulty => Rows.Count(r => r.State == ImportState.Faulty);

    public int Known => Rows.Count(r => r.State == ImportState.Known);
}

/// <param name="Centre">What the row becomes; null where it becomes none.</param>
public sealed record CheckedRow(HeadedRow<ImportColumn> Row, ImportState State, Centre? Centre, IReadOnlyList<string> Messages);

public enum ImportState { New, Known, Faulty }
