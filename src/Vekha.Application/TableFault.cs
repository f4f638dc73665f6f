namespace Vekha.Application;

/// <summary>Why nothing of a given table is saved.</summary>
public enum TableFault
{
    /// <summary>It is not, or no longer, what the person saw checked.</summary>
    Changed,

    /// <summary>Rows have faults, and nobody asked to leave them out.</summary>
    FaultyRows,
}
