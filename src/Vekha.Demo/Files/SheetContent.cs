using Vekha.Documents.Printing;

namespace Vekha.Demo.Files;

/// <summary>What is printed on a sheet.</summary>
internal sealed record SheetContent(string Issuer, string Title, string? NumberAndDate, string Subject, string Text, string Signature)
{
    public OfficialForm Form => new(
        [
            new FormLine(FormLineKind.Issuer, Issuer),
            new FormLine(FormLineKind.Type, Title),
            new FormLine(FormLineKind.Requisites, NumberAndDate ?? ""),
            new FormLine(FormLineKind.Title, Subject),
            new FormLine(FormLineKind.Clause, Text),
            new FormSignature([Signature], ""),
        ], []);
}
