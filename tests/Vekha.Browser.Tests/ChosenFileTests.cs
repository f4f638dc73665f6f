using Microsoft.Playwright;
using Vekha.Application.Files;
using Vekha.Browser.Tests.Steps;
using Vekha.Testing;
using Vekha.Web;
using Vekha.Web.Words;

namespace Vekha.Browser.Tests;

/// <summary>What is wrong with a chosen file is told in the page before it is sent, and what is always refused is not offered.</summary>
public sealed class ChosenFileTests(PlanBrowser browser) : IClassFixture<PlanBrowser>, IAsyncDisposable
{
    [Fact]
    public async Task A_file_that_is_too_large_is_told_until_another_is_chosen()
    {
        var page = await OrderAsync();
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "фото.jpg");
        await using (var content = File.Create(file)) content.SetLength(IncomingFile.LongestBytes + 1);
        await page.GetByLabel(ObligationTexts.Evidence_Files).SetInputFilesAsync(file);
        await page.Alert().ShowsAsync(Texts.Evidence_TooLargeScript.With("фото.jpg"));
        await page.GetByLabel(ObligationTexts.Evidence_Files).SetInputFilesAsync(Array.Empty<string>());
        await Assertions.Expect(page.Alert()).ToHaveCountAsync(0);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    [Fact]
    public async Task What_the_server_refuses_is_told_by_the_title_of_the_window_and_has_the_focus()
    {
        var page = await OrderAsync();
        await page.GetByLabel(ObligationTexts.Evidence_Files).SetInputFilesAsync(
            new FilePayload { Name = "пусто.pdf", MimeType = "application/pdf", Buffer = [] });
        await page.Locator("form[data-upload] .btn-primary").ClickAsync();
        await Assertions.Expect(page.Locator(".vk-error-summary")).ToBeFocusedAsync();
        (await page.TitleAsync()).ShouldStartWith(Texts.Errors_PageTitle.With(""));
    }

    [Fact]
    public async Task The_box_for_no_number_is_hidden_where_a_number_is_always_needed()
    {
        var page = await OrderAsync();
        var box = page.GetByLabel(ObligationTexts.Evidence_WithoutNumber);
        await Assertions.Expect(box).ToBeHiddenAsync();
        await page.GetByLabel(ObligationTexts.Evidence_Step).SelectOptionAsync([""]);
        await Assertions.Expect(box).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_large_photo_is_made_smaller_upright_and_keeps_when_it_was_taken_unless_the_person_wants_it_whole()
    {
        var page = await OrderAsync();
        var field = page.GetByLabel(ObligationTexts.Evidence_Files);
        var photo = WithOrientation(Convert.FromBase64String(await page.EvaluateAsync<string>(NoisyPhoto)), turned: 6);
        await field.SetInputFilesAsync(new FilePayload { Name = "фото.jpg", MimeType = "image/jpeg", Buffer = photo });
        await Assertions.Expect(page.Locator("[data-shrink] [role=status]")).ToContainTextAsync("фото.jpg: уменьшено с ");

        var sent = Convert.FromBase64String(await field.EvaluateAsync<string>(SentFile));
        sent.Length.ShouldBeLessThan(photo.Length / 2);
        // Held upright, it was wider than high before.
        (await field.EvaluateAsync<int[]>("async f => { const p = await createImageBitmap(f.files[0]); return [p.width, p.height]; }"))
            .ShouldBe([1920, 2560]);
        sent.AsSpan(2, Exif(1).Length).ToArray().ShouldBe(Exif(1));

        await page.GetByLabel(Texts.Photo_Original).CheckAsync();
        Convert.FromBase64String(await field.EvaluateAsync<string>(SentFile)).ShouldBe(photo);
    }

    [Fact]
    public async Task A_photo_with_a_signature_of_it_and_a_small_one_are_sent_as_they_are()
    {
        var page = await OrderAsync();
        var field = page.GetByLabel(ObligationTexts.Evidence_Files);
        var photo = Convert.FromBase64String(await page.EvaluateAsync<string>(NoisyPhoto));
        await field.SetInputFilesAsync(
        [
            new FilePayload { Name = "фото.jpg", MimeType = "image/jpeg", Buffer = photo },
            new FilePayload { Name = "фото.jpg.sig", MimeType = "application/octet-stream", Buffer = SampleFiles.Signature },
        ]);
        await Assertions.Expect(page.Locator("[data-shrink]")).ToBeHiddenAsync();
        Convert.FromBase64String(await field.EvaluateAsync<string>(SentFile)).ShouldBe(photo);
        await field.SetInputFilesAsync(new FilePayload { Name = "фото.jpg", MimeType = "image/jpeg", Buffer = SampleFiles.Jpeg });
        await Assertions.Expect(page.Locator("[data-shrink]")).ToBeHiddenAsync();
    }

    public ValueTask DisposeAsync() => browser.CloseAsync();

    // Of noise, which no format makes small.
    private const string NoisyPhoto = """
        async () => {
          const canvas = new OffscreenCanvas(4000, 3000), drawing = canvas.getContext('2d'), dots = drawing.createImageData(4000, 3000);
          let seed = 7;
          for (let i = 0; i < dots.data.length; i++)
            dots.data[i] = i % 4 === 3 ? 255 : 96 + ((seed = seed * 1103515245 + 12345 & 0x7fffffff) >> 16 & 63);
          drawing.putImageData(dots, 0, 0);
          const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: .9 })).arrayBuffer());
          let text = '';
          for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
          return btoa(text);
        }
        """;

    private const string SentFile = """
        async field => {
          const bytes = new Uint8Array(await field.files[0].arrayBuffer());
          let text = '';
          for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
          return btoa(text);
        }
        """;

    private static byte[] WithOrientation(byte[] jpeg, byte turned) => [.. jpeg[..2], .. Exif(turned), .. jpeg[2..]];

    /// <summary>A part «Exif» with one entry: the orientation.</summary>
    private static byte[] Exif(byte orientation) =>
    [
        0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "II"u8, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation,
        0, 0, 0, 0, 0, 0, 0,
    ];

    private async Task<IPage> OrderAsync()
    {
        var page = await browser.SignedInAsync("head");
        var order = await browser.Plan.ObligationAsync(browser.App.Database, TestPlan.Creation, TestRegion.ZarechyeCube);
        await page.GotoAsync($"/obligations/{order.Id}");
        return page;
    }
}
