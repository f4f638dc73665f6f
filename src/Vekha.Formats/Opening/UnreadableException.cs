namespace Vekha.Formats.Opening;

/// <summary>Ends a reading from deep inside a format; the opened file then says why.</summary>
internal sealed class UnreadableException(Unreadable why) : Exception
{
    public Unreadable Why => why;
}
