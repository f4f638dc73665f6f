namespace Vekha.Formats.Xlsx;

/// <summary>A text on the ground that its meaning has on the screen.</summary>
public sealed record ColouredText(string Text, CellColour Colour)
{
    public override string ToString() => Text;
}
