using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vekha.Data.Accounts;
using Vekha.Planning.Calendars;
using Vekha.Planning.Centres;

namespace Vekha.Data.Calendars;

internal sealed class CalendarFeedMapping : IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<CalendarFeed> feed)
    {
        feed.Property(f => f.Id).ValueGeneratedNever();
        feed.Property(f => f.SecretHash).HasMaxLength(64).IsFixedLength();
        feed.HasIndex(f => f.SecretHash).IsUnique();
        feed.HasIndex(f => f.PersonId);
        feed.HasOne<Person>().WithMany().HasForeignKey(f => f.PersonId).OnDelete(DeleteBehavior.Restrict);
        feed.HasOne<Centre>().WithMany().HasForeignKey(f => f.CentreId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class DayOverrideMapping : IEntityTypeConfiguration<DayOverride>
{
    public void Configure(EntityTypeBuilder<DayOverride> day)
    {
        day.HasKey(d => d.Day);
        day.Property(d => d.Day).ValueGeneratedNever();
    }
}
