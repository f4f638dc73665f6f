using System.Text;
using Vekha.Documents;
using Vekha.Documents.Printing;
using Vekha.Formats;
using Vekha.Formats.Docx.Writing;
using Vekha.Testing;

namespace Vekha.Web.Tests.Acts;

/// <summary>The file of an act is given back as it came: its bytes, its name, its type.</summary>
public sealed class OriginalTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    public static TheoryData<string, string> Kinds => new()
    {
        { "Распоряжение № 21-р.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
        { "page.html", "text/html" },
        { "text.bin", "text/plain" },
    };

    [Theory, MemberData(nameof(Kinds))]
    public async Task Name_and_type_of_the_original_are_its_own(string name, string type)
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var content = ContentOf(name);
        var act = PrintedOrder.AddressOf(await visitor.PostAsync("/acts/new", "new-act", [], (content, name, "Form.File")));
        var link = (await visitor.PageAsync(act)).QuerySelector($"a[href='{act}/file']")!;
        link.TextContent.ShouldBe(name);
        using var answer = await visitor.Http.GetAsync(new Uri($"{act}/file", UriKind.Relative), TestContext.Current.CancellationToken);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        var disposition = answer.Content.Headers.ContentDisposition!;
        disposition.DispositionType.ShouldBe("attachment", "A page among them must not run here.");
        disposition.FileNameStar.ShouldBe(name);
        (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBe(content);
    }

    private static byte[] ContentOf(string name) => Path.GetExtension(name) switch
    {
        ".docx" => DocxWriter.Write(OfficialForm.Of(DocumentReader.Read(DocumentFile.Read(PrintedOrder.Text).Text!))),
        ".html" => Encoding.UTF8.GetBytes($"<html><body>{Paragraphs(PrintedOrder.Text)}</body></html>"),
        _ => PrintedOrder.File,
    };

    private static string Paragraphs(string text) =>
        string.Concat(text.Split('\n').Select(line => $"<p>{line.Replace("\t", " ")}</p>"));
}
