using System.Text.Json;

namespace Vekha.Cli.Tests;

public sealed class ReadCommandTests : IDisposable
{
    private const string Order =
        "ПРАВИТЕЛЬСТВО ОБЛАСТИ\n\nРАСПОРЯЖЕНИЕ\n\n05.03.2029 № 17-р\n\nО центрах\n\n1. Создать центры.\n\nГубернатор\n\nА.Б. Речной\n";

    private readonly CommandLine vekha = new();

    public void Dispose() => vekha.Dispose();

    [Fact]
    public async Task A_readable_act_is_printed_as_json()
    {
        var (status, output, error) = await vekha.OverAsync(Order, "read");
        (status, error).ShouldBe((0, ""));
        JsonDocument.Parse(output).RootElement.GetProperty("act").GetProperty("number").GetString().ShouldBe("17-р");
    }

    [Theory]
    [InlineData("", "Файл пуст")]
    [InlineData("%PDF-1.7 и так далее", "Файл повреждён")]
    [InlineData("Список покупок: хлеб, молоко.", "не найдено")]
    public async Task What_is_no_act_ends_in_one_line_and_status_2(string content, string told)
    {
        var (status, output, error) = await vekha.OverAsync(content, "read");
        (status, output).ShouldBe((2, ""));
        error.TrimEnd('\n').ShouldNotContain('\n');
        error.ShouldContain(told);
    }

    [Fact]
    public async Task A_missing_file_ends_in_status_2()
    {
        var (status, _, error) = await CommandLine.RunAsync("read", vekha.File + ".missing");
        status.ShouldBe(2);
        error.ShouldContain("не найден");
    }

    [Fact]
    public async Task The_account_of_a_plain_act_is_whole()
    {
        var (status, output, _) = await vekha.OverAsync(Order, "read", "--account");
        status.ShouldBe(0);
        output.ShouldStartWith("Прочитано 100 %");
        output.ShouldNotContain("Не прочитано:");
    }

    [Fact]
    public async Task The_account_prints_what_is_unread_with_its_page_and_line()
    {
        var (_, output, _) = await vekha.OverAsync(Order + "\n\fПироги пекут из теста.\n", "read", "--account");
        output.ShouldContain("страница 2, строка 15 (19 зн.): Пироги пекут из теста.");
    }
}
