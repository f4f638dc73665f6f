using Vekha.Planning.Access.Passwords;

namespace Vekha.Planning.Tests.Access.Passwords;

public sealed class PasswordRuleTests
{
    [Theory]
    [InlineData("1111111111a", PasswordFlaw.FewSigns)]
    [InlineData("aaaaaaaaa1", PasswordFlaw.FewSigns)]
    [InlineData("           a1", PasswordFlaw.FewSigns)]
    [InlineData("абабабабаб1", PasswordFlaw.FewSigns)]
    [InlineData("review2review2", PasswordFlaw.OwnName)]
    [InlineData("Review-2-2024", PasswordFlaw.OwnName)]
    [InlineData("кумшуц2кумшуц2", PasswordFlaw.OwnName)]
    [InlineData("Лебедева1984", PasswordFlaw.OwnName)]
    [InlineData("lebedeva-1984", PasswordFlaw.OwnName)]
    [InlineData("qwertyuiop1", PasswordFlaw.Sequence)]
    [InlineData("йцукенгшщз1", PasswordFlaw.Sequence)]
    [InlineData("1qaz2wsx3edc", PasswordFlaw.Sequence)]
    [InlineData("zxcvbnm1234", PasswordFlaw.Sequence)]
    [InlineData("абвгдежз12345", PasswordFlaw.Sequence)]
    [InlineData("abcdefgh2024", PasswordFlaw.Sequence)]
    [InlineData("0987654321ё", PasswordFlaw.Sequence)]
    [InlineData("parolparol1", PasswordFlaw.CommonWord)]
    [InlineData("пароль-пароль1", PasswordFlaw.CommonWord)]
    [InlineData("gfhjkmgfhjkm1", PasswordFlaw.CommonWord)]
    [InlineData("зфыыцщкв2024", PasswordFlaw.CommonWord)]
    [InlineData("P@ssw0rd2024", PasswordFlaw.CommonWord)]
    [InlineData("ПарольШколы12", PasswordFlaw.CommonWord)]
    [InlineData("Директор2024", PasswordFlaw.CommonWord)]
    [InlineData("vekha-demo-1", PasswordFlaw.CommonWord)]
    [InlineData("веха-веха-77", PasswordFlaw.Repeats)]
    [InlineData("Вехи-Регион-77", PasswordFlaw.CommonWord)]
    [InlineData("administrator1", PasswordFlaw.CommonWord)]
    [InlineData("privet-mama-1", PasswordFlaw.CommonWord)]
    [InlineData("Кот76Кот76Кот76", PasswordFlaw.Repeats)]
    [InlineData("хм-54хм-54хм-54", PasswordFlaw.Repeats)]
    public void A_password_that_is_guessed_in_few_steps_is_refused_for_what_it_holds_on_to(string password, PasswordFlaw flaw) =>
        Flaws(password).ShouldBe([flaw]);

    [Theory]
    [InlineData("кактус-трамвай-7")]
    [InlineData("РыжийЛисСпит9")]
    [InlineData("7ложек варенья")]
    [InlineData("Зелёный чайник 41")]
    [InlineData("three blue kettles 5")]
    [InlineData("good-password-1")]
    [InlineData("kavo-ridu-4821-tesi")]
    [InlineData("u7mxw2hqz9")]
    [InlineData("Ж4-фъюЫ8-ку")]
    [InlineData("пароль от дачного сарая 8")]
    [InlineData("қарлығаш-ұшты-6")]
    [InlineData("x7Kq-1234-mpv")]
    public void A_good_one_passes_in_any_alphabet(string password) => Flaws(password).ShouldBeEmpty();

    [Theory]
    [InlineData("SHORT", PasswordFlaw.TooShort, PasswordFlaw.DigitRequired)]
    [InlineData("трамвай", PasswordFlaw.TooShort, PasswordFlaw.DigitRequired)]
    [InlineData("трамвай-кактус", PasswordFlaw.DigitRequired)]
    [InlineData("8305-2749-61", PasswordFlaw.LetterRequired)]
    [InlineData("", PasswordFlaw.TooShort, PasswordFlaw.DigitRequired, PasswordFlaw.LetterRequired)]
    [InlineData("пароль", PasswordFlaw.TooShort, PasswordFlaw.DigitRequired, PasswordFlaw.CommonWord)]
    public void All_that_is_wrong_is_told(string password, params PasswordFlaw[] flaws) => Flaws(password).ShouldBe(flaws);

    [Fact]
    public void An_endless_one_is_looked_at_in_time()
    {
        PasswordRule.FlawsOf(new('a', 2_000_000), "x", "").ShouldContain(PasswordFlaw.FewSigns);
        PasswordRule.FlawsOf(string.Concat(Enumerable.Repeat("абвгд1", 300_000)), "x", "").ShouldBe([PasswordFlaw.Repeats]);
    }

    private static IReadOnlyList<PasswordFlaw> Flaws(string password) => PasswordRule.FlawsOf(password, "review2", "Дарья Лебедева");
}
