using Vekha.Web.Words;

namespace Vekha.Web.Tests.Words;

public sealed class PersonWordsTests
{
    [Theory]
    [InlineData("Гордеева Марина Александровна", "Гордеева М.\u00a0А.")]
    [InlineData("Анна Ковалёва", "Анна Ковалёва")]
    [InlineData("Иванов", "Иванов")]
    [InlineData("Мамедов Али Гасан оглы", "Мамедов Али Гасан оглы")]
    public void A_full_name_is_cut_to_initials(string name, string expected) => PersonWords.Short(name).ShouldBe(expected);
}
