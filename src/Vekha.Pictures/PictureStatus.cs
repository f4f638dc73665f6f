namespace Vekha.Pictures;

/// <summary>What the program ends with; Vekha.Formats reads it.</summary>
internal static class PictureStatus
{
    public const int Written = 0, Misused = 1, Damaged = 2, TooLarge = 3;
}
