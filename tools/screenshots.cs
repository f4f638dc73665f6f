#!/usr/bin/env dotnet
#:package Microsoft.Playwright
#:property PublishAot=false
#:property NoWarn=CA1303

// Takes the pictures of README and README.ru anew from a running demonstration (./run), into docs/images:
//   dotnet run tools/screenshots.cs -- http://localhost:5080
// Where ImageMagick is installed, the pictures are reduced to 256 colours.
using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Playwright;

var server = new Uri(args.Length > 0 ? args[0] : "http://localhost:5080");
const string password = "vekha-demo-1";
(string Name, string Login, int Width, int Height, string Address, string? Link)[] pictures =
[
    ("today", "coordinator", 1440, 1086, "/", null),
    ("act", "coordinator", 1440, 900, "/acts", "tbody a.btn[href^='/acts/'], tbody th a[href^='/acts/']"),
    ("grid", "coordinator", 1440, 1000, "/plan?edition=all", null),
    ("timeline", "coordinator", 1440, 1000, "/plan/timeline", null),
    ("obligation", "reviewer", 1440, 900, "/obligations?standing=Submitted&side=Reviewer&sort=-due", "tbody th a[href^='/obligations/']"),
    ("phone", "head", 390, 844, "/", null),
];

using var playwright = await Playwright.CreateAsync();
await using var browser = await playwright.Chromium.LaunchAsync(new()
{
    ExecutablePath = Environment.GetEnvironmentVariable("VEKHA_CHROMIUM") ?? "/usr/bin/chromium", Args = ["--no-sandbox", "--lang=ru-RU"],
});
foreach (var picture in pictures)
{
    await using var context = await browser.NewContextAsync(new()
    {
        BaseURL = server.ToString(), Locale = "ru-RU", TimezoneId = "Europe/Moscow", ReducedMotion = ReducedMotion.Reduce,
        ViewportSize = new() { Width = picture.Width, Height = picture.Height },
    });
    var page = await context.NewPageAsync();
    await page.GotoAsync("/sign-in");
    await page.FillAsync("[name='Form.Login']", picture.Login);
    await page.FillAsync("[name='Form.Password']", password);
    await page.ClickAsync("form button.btn-primary");
    await page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal));
    await page.GotoAsync(picture.Address);
    if (picture.Link is { } link)
        await page.GotoAsync(await page.Locator(link).First.GetAttributeAsync("href") ?? throw new InvalidOperationException(link));
    await page.EvaluateAsync("document.fonts.ready");
    var path = Path.Combine("docs", "images", $"{picture.Name}.png");
    await page.ScreenshotAsync(new() { Path = path });
    await ReduceAsync(path);
    Console.WriteLine($"{path}: {new FileInfo(path).Length / 1024} KB");
}

static async Task ReduceAsync(string path)
{
    try
    {
        using var convert = Process.Start(
            "convert", [path, "+dither", "-colors", "256", "-define", "png:compression-level=9", $"png8:{path}"]);
        await convert.WaitForExitAsync();
    }
    catch (Win32Exception)
    {
        Console.WriteLine($"{path} keeps all its colours: ImageMagick is not installed.");
    }
}
