using System.Diagnostics;
using Vekha.Documents.Blocks;

namespace Vekha.Formats.Opening;

/// <summary>What the reading of one file may take in all, whichever readers take part in it. Each counts while it reads, so that a file
/// made to exhaust a reader ends soon and in memory that is known beforehand.</summary>
/// <param name="unpacked">Bytes of the parts of an archive.</param>
/// <param name="parts">Whatever a reader holds one by one: paragraphs, cells, tags, words of a page.</param>
/// <param name="time">Of the clock; null where other programs read, which have limits of their own.</param>
internal sealed class Budget(long unpacked, int parts, TimeSpan? time)
{
    /// <summary>A page of text makes some 20 KiB of XML, a cell of a table one.</summary>
    public const long MostUnpacked = 96L << 20;

    public const int MostParts = 500_000;

    /// <summary>Five thousand rows of twelve columns; a list of all schools of a region has a sixth of it. A plan of so many takes a server
    /// three seconds to read and to keep.</summary>
    public const int MostCells = 60_000;

    /// <summary>Twenty dense pages.</summary>
    public const int MostLettersOfCell = 50_000;

    /// <summary>A thousand dense pages.</summary>
    public const int MostLetters = 3_000_000;

    /// <summary>The counts end any file within seconds of a free processor; on a busy machine one that is honest takes longer.</summary>
    public static readonly TimeSpan MostTime = TimeSpan.FromSeconds(30);

    private const int PartsBetweenLooks = 1024;

    private readonly long started = Stopwatch.GetTimestamp();
    private long unpackedLeft = unpacked;
    private int partsLeft = parts;
    private int cellsLeft = MostCells;
    private int lettersLeft = MostLetters;

    /// <param name="needsPrograms">Whether other programs read it.</param>
    public static Budget OfAct(bool needsPrograms) => new(MostUnpacked, MostParts, needsPrograms ? null : MostTime);

    public void Unpack(int bytes)
    {
        unpackedLeft -= bytes;
        if (unpackedLeft < 0) throw new UnreadableException(Unreadable.TooComplex);
        LookAtTime();
    }

    public void Part()
    {
        if (--partsLeft < 0) throw new UnreadableException(Unreadable.TooManyParts);
        if (partsLeft % PartsBetweenLooks == 0) LookAtTime();
    }

    /// <summary>The cells of a row that is kept.</summary>
    public void Row(IReadOnlyList<Cell> cells)
    {
        RequireCells(cells.Count);
        cellsLeft -= cells.Count;
        foreach (var cell in cells)
            if (cell.Text.Length > MostLettersOfCell) throw new UnreadableException(Unreadable.CellTooLong);
    }

    /// <summary>Ends the reading before so many cells are made.</summary>
    public void RequireCells(long count)
    {
        if (count > cellsLeft) throw new UnreadableException(Unreadable.TooManyCells);
    }

    /// <summary>Letters of the text that is kept, its line breaks too.</summary>
    public void Letters(int count)
    {
        RequireLetters(count);
        lettersLeft -= count;
    }

    /// <summary>Ends the reading before so long a text is made.</summary>
    public void RequireLetters(long count)
    {
        if (count > lettersLeft) throw new UnreadableException(Unreadable.TooLong);
    }

    private void LookAtTime()
    {
        if (Stopwatch.GetElapsedTime(started) > time) throw new UnreadableException(Unreadable.TooSlow);
    }
}
