package io.mmbackup.dist.demo;

import io.mmbackup.fake.ServerVersion;
import io.mmbackup.fake.Workspace;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Writes the workspace: three teams, thirteen people, about three thousand posts from January 2024
 * to December 2025. The same each time, ids included, so that a second demo meets the same server.
 */
public final class DemoWorkspace {
  private static final long SEED = 1931;
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 8);
  private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 30);
  private static final double TALKS_A_DAY = 1.42;
  private static final double TWO_PI = 2 * Math.PI;

  private final Workspace workspace =
      Workspace.empty(
          ServerVersion.V11_6,
          Person.READER.username(),
          Person.READER.firstName(),
          Person.READER.lastName());
  private final SplittableRandom random = new SplittableRandom(SEED);
  private final Pictures pictures = new Pictures();
  private final Agenda agenda = new Agenda();
  private final List<Place> places = new ArrayList<>();

  private DemoWorkspace() {}

  /** Writes it; takes about a second. */
  public static Workspace create() {
    DemoWorkspace demo = new DemoWorkspace();
    demo.write();
    return demo.workspace;
  }

  private void write() {
    Instant end = Instant.ofEpochMilli(workspace.now());
    Instant begin = FIRST_DAY.minusDays(3).atTime(9, 0).toInstant(ZoneOffset.UTC);
    workspace.advance(Duration.between(end, begin));
    workspace.nameSite("Saltmarsh Cooperative");
    addPeople();
    addBoatyard();
    addWeatherStation();
    addKitchen();
    addDirectMessages();
    for (LocalDate day = FIRST_DAY; !day.isAfter(LAST_DAY); day = day.plusDays(1)) plan(day);
    agenda.perform(workspace);
    Agenda.goTo(workspace, end);
  }

  private void addPeople() {
    int number = 0;
    for (Person person : Person.OTHERS) {
      String id = workspace.addUser(person.username(), person.firstName(), person.lastName());
      if (number % 4 != 3) workspace.setUserImage(id, pictures.face(number));
      number++;
    }
    workspace.setUserImage(workspace.myId(), pictures.face(number));
    for (String emoji : List.of("curlew", "good_soil", "rivet")) {
      workspace.addEmoji(emoji, pictures.badge(emoji.hashCode()));
    }
  }

  private void addBoatyard() {
    String team = team("boatyard", "Boatyard", 1);
    Map<String, List<Script>> scripts = Scripts.load("boatyard.txt");
    List<Person> all = Person.OTHERS;
    channel(team, scripts, "town-square", "Town Square", "What concerns everybody", 4, all);
    channel(
        team,
        scripts,
        "the-curlew",
        "The Curlew",
        "Building her, plank by plank",
        7,
        all.subList(0, 8));
    channel(
        team,
        scripts,
        "tools-and-timber",
        "Tools and timber",
        "Sharp, dry, and where they belong",
        3,
        all.subList(2, 9));
    String launch =
        workspace.addChannel(team, "launch-2025", "Launch 2025", "O", id(Person.OTHERS.getFirst()));
    LocalDate last = LocalDate.of(2025, 6, 30);
    place(launch, scripts, "launch", 9, all.subList(0, 8), LocalDate.of(2025, 3, 20), last);
    agenda.add(noon(last.plusDays(60)), () -> workspace.archive(launch));
  }

  private void addWeatherStation() {
    String team = team("weather", "Weather station", 2);
    Map<String, List<Script>> scripts = Scripts.load("weather.txt");
    List<Person> all = Person.OTHERS.subList(3, 12);
    channel(team, scripts, "town-square", "Town Square", "", 3, all);
    channel(
        team,
        scripts,
        "sensors",
        "Sensors",
        "Six stations, one hundred spiders",
        5,
        all.subList(0, 6));
    String software =
        channel(
            team, scripts, "software", "Software", "`main` is always green", 6, all.subList(2, 8));
    channel(team, scripts, "tide-tables", "Tide tables", "", 3, all.subList(1, 7));
    String incidents =
        workspace.addChannel(team, "incidents", "Incidents", "P", id(all.getFirst()));
    place(incidents, scripts, "incidents", 2, all.subList(0, 5), FIRST_DAY, LAST_DAY);
    agenda.add(
        noon(LocalDate.of(2025, 2, 3)),
        () -> workspace.renameChannel(software, "Software & plots"));
  }

  private void addKitchen() {
    String team = team("kitchen-garden", "Kitchen & garden", 3);
    Map<String, List<Script>> scripts = Scripts.load("kitchen.txt");
    List<Person> all = Person.OTHERS.subList(1, 11);
    channel(team, scripts, "town-square", "Town Square", "Lunch is at half past twelve", 4, all);
    channel(team, scripts, "garden", "Garden", "", 5, all.subList(0, 7));
    channel(team, scripts, "recipes", "Recipes", "Tried ones only", 3, all.subList(2, 9));
    channel(team, scripts, "seed-swap", "Seed swap", "", 2, all.subList(3, 9));
    channel(team, scripts, "photos", "Photos", "No filters, much weather", 4, all);
    String harvest = workspace.addChannel(team, "harvest-2024", "Harvest 2024");
    LocalDate last = LocalDate.of(2024, 11, 15);
    place(harvest, scripts, "harvest", 6, all.subList(0, 5), LocalDate.of(2024, 8, 1), last);
    agenda.add(noon(last.plusDays(90)), () -> workspace.archive(harvest));
  }

  private void addDirectMessages() {
    Map<String, List<Script>> scripts = Scripts.load("direct.txt");
    for (Person partner : Person.OTHERS.subList(0, 5)) {
      String channel = workspace.addDirect(id(partner));
      place(channel, scripts, "direct", 1, List.of(partner), FIRST_DAY, LAST_DAY);
    }
    for (int first : new int[] {5, 8}) {
      List<Person> friends = Person.OTHERS.subList(first, first + 2);
      String channel =
          workspace.addGroup(List.of(workspace.myId(), id(friends.get(0)), id(friends.get(1))));
      place(channel, scripts, "group", 1, friends, FIRST_DAY, LAST_DAY);
    }
  }

  private String team(String name, String displayName, int icon) {
    String id = workspace.addTeam(name, displayName);
    workspace.setTeamIcon(id, pictures.badge(icon));
    return id;
  }

  private String channel(
      String team,
      Map<String, List<Script>> scripts,
      String name,
      String displayName,
      String header,
      int weight,
      List<Person> members) {
    String channel = workspace.addChannel(team, name, displayName);
    if (!header.isEmpty()) workspace.setHeader(channel, header);
    place(channel, scripts, name, weight, members, FIRST_DAY, LAST_DAY);
    return channel;
  }

  private void place(
      String channel,
      Map<String, List<Script>> scripts,
      String kind,
      int weight,
      List<Person> members,
      LocalDate from,
      LocalDate until) {
    List<String> ids = new ArrayList<>(members.stream().map(this::id).toList());
    ids.add(workspace.myId());
    workspace.addMembers(channel, ids);
    List<Script> its = scripts.getOrDefault(kind, List.of());
    places.add(new Place(channel, members, its, weight, from, until));
  }

  /** Busier on weekdays and in summer, quiet around New Year. */
  private void plan(LocalDate day) {
    double season = 1 - 0.45 * Math.cos(TWO_PI * (day.getDayOfYear() - 10) / 365);
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    double expected = TALKS_A_DAY * season * (weekend ? 0.6 : 1.15);
    int talks = (int) (expected + random.nextDouble());
    for (int i = 0; i < talks; i++) {
      LocalTime time = LocalTime.of(random.nextInt(7, 19), random.nextInt(60), random.nextInt(60));
      begin(choose(day), day.atTime(time).toInstant(ZoneOffset.UTC));
    }
  }

  private Place choose(LocalDate day) {
    int all = places.stream().mapToInt(place -> place.weight(day)).sum();
    int at = random.nextInt(all);
    for (Place place : places) {
      at -= place.weight(day);
      if (at < 0) return place;
    }
    throw new IllegalStateException("No place was chosen.");
  }

  private void begin(Place place, Instant start) {
    Script script = place.next(random);
    new Talk(workspace, agenda, pictures, random.split(), place.channelId(), cast(place))
        .begin(script, start);
  }

  /** Who plays A, B, C and D; people of the channel first, then others who are only mentioned. */
  private Map<String, Person> cast(Place place) {
    List<Person> left = new ArrayList<>(place.members());
    List<Person> others = new ArrayList<>(Person.OTHERS);
    others.removeAll(left);
    Map<String, Person> cast = new HashMap<>(Map.of("N", Person.READER));
    for (String role : List.of("A", "B", "C", "D")) {
      List<Person> from = left.isEmpty() ? others : left;
      cast.put(role, from.remove(random.nextInt(from.size())));
    }
    return cast;
  }

  private String id(Person person) {
    return workspace.userId(person.username());
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }
}
