@echo off
rem Runs Huozi with the jar that "mvn package" has built: huozi.cmd build, in PowerShell .\huozi.cmd build
rem ASCII only: a console may use GBK or UTF-8. What is said here in Chinese lies in src\main\launcher, in UTF-8;
rem Huozi itself prints Chinese in the console's encoding.
setlocal DisableDelayedExpansion
set "HERE=%~dp0"
set "BORROWED="
rem cmd cannot stand in a folder of another computer, \\server\share\journal, and falls back to that of Windows:
rem for the time of a run the folder gets a letter
if not "%HERE:~0,2%"=="\\" goto java
if /i not "%CD%"=="%SystemRoot%" goto java
pushd "%HERE%"
if errorlevel 1 goto java
set "BORROWED=1"
set "HERE=%CD%\"

:java
set "JAR=%HERE%target\huozi.jar"
set "JAVA=java.exe"
if not defined JAVA_HOME goto path
set "HOME_OF_JAVA=%JAVA_HOME:"=%"
if not exist "%HOME_OF_JAVA%\bin\java.exe" goto wronghome
set "JAVA=%HOME_OF_JAVA%\bin\java.exe"
goto jar

:wronghome
call :say wrong-java-home
>&2 echo JAVA_HOME is wrong, there is no bin\java.exe in "%HOME_OF_JAVA%". Java is taken from Path instead.

:path
where /q java.exe
if errorlevel 1 goto nojava

:jar
set "MEMORY=320m"
if defined HUOZI_MEMORY set "MEMORY=%HUOZI_MEMORY%"
if not exist "%JAR%" goto nojar
rem the classes as "mvn package" has noted them, already parsed; where they do not fit this jar or Java, they are not
rem used and nothing is said of it
set "CLASSES=%HERE%target\huozi.jsa"
set "SHARED=-Xshare:auto"
if exist "%CLASSES%" set "SHARED=-XX:SharedArchiveFile=%CLASSES%"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "%SHARED%" -Xlog:disable "-Xmx%MEMORY%" -XX:InitialRAMPercentage=5 -Djava.awt.headless=true -Djdk.console=java.base -jar "%JAR%" %*
set "STATUS=%ERRORLEVEL%"
goto end

:nojava
call :say no-java
>&2 echo Java not found. Install JDK 17 or newer, or set JAVA_HOME.
set "STATUS=2"
goto end

:nojar
call :say no-jar
>&2 echo "%JAR%" does not exist yet. Run this first: mvn package
set "STATUS=2"

:end
if defined BORROWED popd
exit /b %STATUS%

rem Says something in Chinese, in a console that is told for a moment that it is UTF-8.
:say
set "WORDS=%HERE%src\main\launcher\%~1.txt"
if not exist "%WORDS%" exit /b 0
set "PAGE="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "PAGE=%%p"
if not defined PAGE exit /b 0
chcp 65001 >nul
>&2 type "%WORDS%"
chcp %PAGE% >nul
exit /b 0
