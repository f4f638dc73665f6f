using Microsoft.Extensions.Options;
using Vekha.Application;
using Vekha.Application.Acts.Drafting;
using Vekha.Documents;
using Vekha.Formats.Docx.Writing;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Web.Access;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Acts.Drafting;

/// <summary>An act as a DOCX file to go on working on, for everyone who sees the act.</summary>
internal static class ActDraft
{
    private const string Forbidden = "/\\:*?\"<>|";

    public static void MapActDraft(this IEndpointRouteBuilder app) =>
        app.MapGet("/acts/{id:guid}/draft.docx", AnswerAsync).RequireAuthorization(nameof(Right.ReadPlan));

    private static async Task<IResult> AnswerAsync(
        Guid id, DraftQuery query, CurrentViewer current, HttpRequest request, IOptions<Settings> settings, CancellationToken ct)
    {
        if (await query.RunAsync(new(id), current.Viewer, ct) is not { } draft) return Results.NotFound();
        var choice = DraftChoice.Of(request.Query, settings.Value.Drafting);
        var file = DocxWriter.Write(draft.Form(choice.StyleOf(draft.Change)), choice.Standard);
        return Results.File(file, DocxWriter.MediaType, FileName(draft.Reading));
    }

    /// <summary>«Распоряжение № 714-р от 08.12.2023 (черновик)», without signs that the name of a file cannot have.</summary>
    private static string FileName(Reading draft)
    {
        string?[] parts = [
            draft.Act?.Type is { } type ? ActCitation.Of(type) : draft.Passport is null ? Texts.Act : ActTexts.Passport_Kind,
            draft.Act?.Number is { } number ? Texts.ActNumber.With(number) : null,
            draft.Act?.Date is { } date ? Texts.ActDate.With(Russian.Digits(date)) : null,
        ];
        var name = ActTexts.Draft_FileName.With(string.Join(' ', parts.OfType<string>()));
        return string.Concat(name.Select(c => char.IsWhiteSpace(c) ? ' ' : Forbidden.Contains(c) || char.IsControl(c) ? '-' : c)) + ".docx";
    }
}
