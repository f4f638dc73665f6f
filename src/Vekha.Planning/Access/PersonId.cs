using System.ComponentModel;
using System.Globalization;

namespace Vekha.Planning.Access;

[TypeConverter(typeof(FromText))]
public readonly record struct PersonId(Guid Value) : IId<PersonId>
{
    public static PersonId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString();

    /// <summary>ASP.NET Identity reads the ids of its accounts by such a converter.</summary>
    private sealed class FromText : TypeConverter
    {
        public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string);

        public override object ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
            new PersonId(Guid.Parse((string)value));
    }
}
