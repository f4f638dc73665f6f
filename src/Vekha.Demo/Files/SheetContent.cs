using Vekha.Documents.Printing;

namespace Vekha.Demo.Files;

/// <summary>What is printed on a sheet.</summary>
internal sealed record SheetContent(string Issuer, string Title, string? NumberAndDate, string Subject, string Text, string Signature)
{
    public OfficialForm Form => new(
        [
            new FormLine(FormLook.Issuer, Issuer),
            new FormLine(FormLook.Type, Title),
            new FormLine(FormLook.Requisites, NumberAndDate ?? ""),
            new FormLine(FormLook.Title, Subject),
            new FormLine(FormLook.Clause, Text),
            new FormSignature([Signature], ""),
        ], []);
}
