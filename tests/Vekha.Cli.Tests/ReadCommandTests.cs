using System.Diagnostics;
using System.Text.Json;

namespace Vekha.Cli.Tests;

/// <summary>The command as a process of its own, as people run it.</summary>
public sealed class ReadCommandTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public async Task A_readable_act_is_printed_as_json()
    {
        var (status, output, error) = await ReadAsync("ПРАВИТЕЛЬСТВО ОБЛАСТИ\n\nРАСПОРЯЖЕНИЕ\n\n05.03.2029 № 17-р\n\nО центрах\n\n1. Создать центры.");
        (status, error).ShouldBe((0, ""));
        JsonDocument.Parse(output).RootElement.GetProperty("act").GetProperty("number").GetString().ShouldBe("17-р");
    }

    [Theory]
    [InlineData("", "Файл пуст")]
    [InlineData("%PDF-1.7 и так далее", "Файл повреждён")]
    [InlineData("Список покупок: хлеб, молоко.", "не найдено")]
    public async Task What_is_no_act_ends_in_one_line_and_status_2(string content, string told)
    {
        var (status, output, error) = await ReadAsync(content);
        (status, output).ShouldBe((2, ""));
        error.TrimEnd('\n').ShouldNotContain('\n');
        error.ShouldContain(told);
    }

    [Fact]
    public async Task A_missing_file_ends_in_status_2()
    {
        var (status, _, error) = await RunAsync("read", file + ".missing");
        status.ShouldBe(2);
        error.ShouldContain("не найден");
    }

    private async Task<(int Status, string Output, string Error)> ReadAsync(string content)
    {
        await File.WriteAllTextAsync(file, content, TestContext.Current.CancellationToken);
        return await RunAsync("read", file);
    }

    private static async Task<(int Status, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "vekha.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var cancelled = TestContext.Current.CancellationToken;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(cancelled), process.StandardError.ReadToEndAsync(cancelled));
        await process.WaitForExitAsync(cancelled);
        return (process.ExitCode, await output, await error);
    }
}
