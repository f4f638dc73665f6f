namespace Vekha.Documents.Printing;

public sealed record FormRow(IReadOnlyList<FormCell> Cells);
