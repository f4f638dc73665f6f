namespace Vekha.Formats.Opening;

/// <summary>Ends a reading from deep inside a format; <see cref="DocumentFile"/> turns it into the refusal.</summary>
internal sealed class UnreadableException(Refusal refusal) : Exception
{
    public Refusal Refusal => refusal;
}
