namespace Vekha.Planning.Access.Passwords;

/// <summary>What is tried first where passwords are guessed, as stems: words of many lists of stolen passwords, of schools and of this
/// product.</summary>
internal static class GuessedWords
{
    private const string Words = """
        парол пароль привет админ админка администратор логин вход доступ секрет секретно гость пользователь тест проверка
        школа школы школ гимназия лицей учитель учитель директор директор завуч ученик класс центр проект регион образование
        россия москва питер родина победа спартак зенит динамо локомотив футбол хоккей
        любовь любимая любимый люблю солнце солнышко зайка зайчик котик котенок кошка собака ангел дракон мама папа мамочка счастье удача
        наташа марина сергей андрей александр алексей дмитрий максим настя анастасия кристина катя екатерина светлана татьяна елена
        ольга ирина анна мария юлия михаил николай владимир денис никита артем иван роман павел виктор виктория диана полина
        зима весна лето осень январь февраль март апрель июнь июль август сентябрь октябрь ноябрь декабрь
        понедельник вторник среда четверг пятница суббота воскресенье
        веха вехи веха кванториум минпросвещения минпрос точкароста нацпроект айтикуб
        parol privet shkola shkoly shkol licey gimnaziya uchitel direktor zavuch uchenik klass tsentr proekt rossiya moskva rodina pobeda
        spartak zenit dinamo lokomotiv futbol hokkey lubov lyubov ljubov lublu solnce solnyshko zayka kotik kotenok mama papa
        natasha marina sergey sergei andrey andrei aleksandr alexander aleksey alexey dmitriy dmitry maksim maxim nastya kristina katya
        svetlana tatyana elena olga irina anna maria yulia mikhail nikolay vladimir denis nikita artem ivan roman pavel viktor victoria
        vekha veha kvantorium minpros tochkarosta natsproekt
        password passwd passw0rd pass admin administrator login letmein welcome hello monkey dragon master sunshine princess football
        baseball iloveyou lovely love secret secure shadow superman batman spiderman qwerty qwert test tester guest user root demo default
        changeme school teacher student computer internet samsung iphone android google yandex mail rambler windows microsoft summer
        winter spring autumn january february march april june july august september october november december monday tuesday wednesday
        thursday friday saturday sunday angel money access russia moscow trustno jordan michael jennifer hunter killer charlie freedom
        whatever pokemon liverpool chelsea arsenal barcelona zaq1 asdf
        """;

    /// <summary>As keys of the keyboard, whichever layout they are typed in.</summary>
    public static IReadOnlySet<string> AsKeys { get; } =
        Words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(Keyboard.Keys).ToHashSet();
}
