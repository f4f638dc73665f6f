using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Vekha.Data.Migrations
{
    /// <inheritdoc />
    public partial class Notices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_outgoing_mail_person_id_day_kind",
                table: "outgoing_mail");

            migrationBuilder.AddColumn<string[]>(
                name: "muted",
                table: "reminder_choices",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.CreateTable(
                name: "notices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    item_id = table.Column<Guid>(type: "uuid", nullable: true),
                    by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    told_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    told_to = table.Column<Guid[]>(type: "uuid[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notices", x => x.id);
                    table.CheckConstraint("ck_notices_kind", "kind in ('Returned', 'Reminded', 'Waiting', 'Asked', 'Assigned', 'Accepted', 'Undone')");
                    table.ForeignKey(
                        name: "fk_notices_people_by_id",
                        column: x => x.by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_notices_subjects_subject_id",
                        column: x => x.subject_id,
                        principalTable: "subjects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.AddCheckConstraint(
                name: "ck_reminder_choices_muted",
                table: "reminder_choices",
                sql: "muted <@ array['Returned', 'Reminded', 'Waiting', 'Asked', 'Assigned', 'Accepted', 'Undone']::text[]");

            migrationBuilder.CreateIndex(
                name: "ix_outgoing_mail_person_id_day_kind",
                table: "outgoing_mail",
                columns: new[] { "person_id", "day", "kind" },
                unique: true,
                filter: "kind = 'digest'");

            migrationBuilder.CreateIndex(
                name: "ix_notices_by_id",
                table: "notices",
                column: "by_id");

            migrationBuilder.CreateIndex(
                name: "ix_notices_subject_id",
                table: "notices",
                column: "subject_id");

            migrationBuilder.CreateIndex(
                name: "ix_notices_waiting",
                table: "notices",
                column: "at",
                filter: "told_at is null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "notices");

            migrationBuilder.DropCheckConstraint(
                name: "ck_reminder_choices_muted",
                table: "reminder_choices");

            migrationBuilder.DropIndex(
                name: "ix_outgoing_mail_person_id_day_kind",
                table: "outgoing_mail");

            migrationBuilder.DropColumn(
                name: "muted",
                table: "reminder_choices");

            migrationBuilder.CreateIndex(
                name: "ix_outgoing_mail_person_id_day_kind",
                table: "outgoing_mail",
                columns: new[] { "person_id", "day", "kind" },
                unique: true);
        }
    }
}
