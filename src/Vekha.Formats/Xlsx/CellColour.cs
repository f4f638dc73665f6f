namespace Vekha.Formats.Xlsx;

public enum CellColour { Calm, Late, Soon, Wait, Done }
