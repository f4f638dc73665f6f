using Vekha.Application.Files;
using Vekha.Formats.Opening;
using Vekha.Testing;

namespace Vekha.Application.Tests.Files;

public sealed class EvidenceKindsTests
{
    [Fact]
    public async Task Each_kind_is_known_by_its_content()
    {
        (await KindOf(SampleFiles.Pdf)).ShouldBe(FileKind.Pdf);
        (await KindOf(SampleFiles.Jpeg)).ShouldBe(FileKind.Jpeg);
        (await KindOf(SampleFiles.Png)).ShouldBe(FileKind.Png);
        (await KindOf(SampleFiles.Docx)).ShouldBe(FileKind.Docx);
        (await KindOf(SampleFiles.Xlsx)).ShouldBe(FileKind.Xlsx);
        (await KindOf(SampleFiles.Zip("photo1.jpg", "photo2.jpg"))).ShouldBe(FileKind.Zip);
    }

    [Fact]
    public async Task A_signature_comes_as_bytes_as_base64_and_as_pem()
    {
        (await KindOf(SampleFiles.Signature)).ShouldBe(FileKind.Signature);
        (await KindOf(SampleFiles.SignatureText)).ShouldBe(FileKind.Signature);
        (await KindOf(SampleFiles.SignaturePem)).ShouldBe(FileKind.Signature);
        (await KindOf([0xEF, 0xBB, 0xBF, .. SampleFiles.SignatureText])).ShouldBe(FileKind.Signature);
        (await KindOf([0x30, 0x82, 0x0B, 0xB8, .. SampleFiles.Signature[2..]])).ShouldBe(FileKind.Signature);
    }

    [Fact]
    public async Task Another_structure_in_DER_is_no_signature() =>
        (await KindOf([0x30, 0x82, 0x0B, 0xB8, 0x02, 0x01, 0x00, .. new byte[200]])).ShouldBeNull();

    [Fact]
    public async Task A_header_before_the_PDF_is_allowed() => (await KindOf([.. new byte[900], .. SampleFiles.Pdf])).ShouldBe(FileKind.Pdf);

    [Fact]
    public async Task A_program_is_none_of_them() => (await KindOf([.. "MZ"u8, .. new byte[500]])).ShouldBeNull();

    [Fact]
    public async Task A_document_with_macros_is_none_of_them() =>
        (await KindOf(SampleFiles.Zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"))).ShouldBeNull();

    [Fact]
    public async Task Another_package_is_no_archive_of_papers() =>
        (await KindOf(SampleFiles.Zip("[Content_Types].xml", "ppt/presentation.xml"))).ShouldBeNull();

    [Fact]
    public async Task A_torn_archive_is_none_of_them() => (await KindOf(SampleFiles.Docx[..^30])).ShouldBeNull();

    [Fact]
    public async Task Text_and_emptiness_are_none_of_them()
    {
        (await KindOf([])).ShouldBeNull();
        (await KindOf("Приказ о создании центра"u8.ToArray())).ShouldBeNull();
    }

    [Fact]
    public async Task The_content_stands_at_its_beginning_afterwards()
    {
        using var content = new MemoryStream(SampleFiles.Docx);
        await EvidenceKinds.KindAsync(content, TestContext.Current.CancellationToken);
        content.Position.ShouldBe(0);
    }

    [Theory]
    [InlineData(FileKind.Pdf, "Приказ.PDF", true)]
    [InlineData(FileKind.Pdf, "Приказ.docx", false)]
    [InlineData(FileKind.Zip, "Приказ.docx", false)]
    [InlineData(FileKind.Signature, "Приказ.pdf.sig", true)]
    [InlineData(FileKind.Jpeg, "фото.jpeg", true)]
    [InlineData(FileKind.Jpeg, "фото", false)]
    public void A_name_must_promise_what_is_inside(FileKind kind, string name, bool allowed) => kind.MayBeCalled(name).ShouldBe(allowed);

    private static async Task<FileKind?> KindOf(byte[] content)
    {
        using var stream = new MemoryStream(content);
        return await EvidenceKinds.KindAsync(stream, TestContext.Current.CancellationToken);
    }
}
